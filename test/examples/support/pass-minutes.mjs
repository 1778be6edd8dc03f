// Makes the alarm of a Durable Object earlier. A process of its own: its end gives back all locks on the databases.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , resolver, storage, object, minutes] = process.argv;
const Database = createRequire(resolver)("libsql");
const nanoseconds = Number(minutes) * 60 * 1e9;
const [namespace] = readdirSync(storage);

// An alarm is kept twice: among those of the class, and in its object.
const alarms = new Database(join(storage, namespace, "metadata.sqlite"));
const [alarm] = alarms
  .prepare("SELECT actor_id, scheduled_time / 1000000 AS at FROM _cf_ALARM WHERE actor_name = ?")
  .all(object);
if (alarm === undefined) throw new Error(`the object ${object} has no alarm`);
alarms
  .prepare("UPDATE _cf_ALARM SET scheduled_time = scheduled_time - ? WHERE actor_name = ?")
  .run(nanoseconds, object);
const own = new Database(join(storage, namespace, `${alarm.actor_id}.sqlite`));
const { changes } = own.prepare("UPDATE _cf_METADATA SET value = value - ? WHERE key = 1").run(nanoseconds);
if (changes !== 1) throw new Error(`the object ${object} has no alarm of its own`);
console.log(alarm.at);
