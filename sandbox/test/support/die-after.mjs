/*
 * Loaded into a sandbox before its own code: kills it right after the first write that begins with DIE_AFTER. No kill from
 * outside would hit the microseconds between two writes.
 */
import Database from "libsql";

const { DIE_AFTER } = process.env;
const { prepare } = Database.prototype;

Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  if (DIE_AFTER && sql.startsWith(DIE_AFTER)) {
    const run = statement.run.bind(statement);
    statement.run = (...values) => {
      run(...values);
      process.kill(process.pid, "SIGKILL");
    };
  }
  return statement;
};
