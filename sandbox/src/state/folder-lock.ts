import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";

/**
 * Keeps a folder for one sandbox, with `--memory` too: two would take each other's keys away. A database that is
 * never written to, since its lock ends with the process, however that ends.
 */
export class FolderLock {
  readonly #db: InstanceType<typeof Database>;

  private constructor(db: InstanceType<typeof Database>) {
    this.#db = db;
  }

  /** @throws Error that says so when another sandbox has the folder. */
  static take(directory: string): FolderLock {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const db = new Database(join(directory, "sandbox.lock"));
    try {
      db.exec("BEGIN EXCLUSIVE");
      return new FolderLock(db);
    } catch (error) {
      db.close();
      if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
      throw new Error(`Another sandbox uses ${directory}. Stop it, or give this one a folder of its own with --dir.`);
    }
  }

  release(): void {
    this.#db.exec("ROLLBACK");
    this.#db.close();
  }
}
