import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";

/**
 * Reserves a folder for one sandbox, also with `--memory`: two sandboxes would replace each other's keys. The lock is that of an
 * empty database, because the system releases it when the process ends or is killed.
 */
export class FolderLock {
  readonly #db: InstanceType<typeof Database>;

  private constructor(db: InstanceType<typeof Database>) {
    this.#db = db;
  }

  /** @throws Error when another sandbox uses the folder. */
  static take(directory: string): FolderLock {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const db = new Database(join(directory, "sandbox.lock"));
    try {
      db.exec("BEGIN EXCLUSIVE");
      return new FolderLock(db);
    } catch (error) {
      db.close();
      if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
      throw new Error(`Another sandbox uses ${directory}. Stop it, or choose another folder with --dir.`);
    }
  }

  release(): void {
    this.#db.exec("ROLLBACK");
    this.#db.close();
  }
}
