import type { Text } from "../text.js";

/** Why an action of the phone or the console cannot be carried out. */
export class Conflict extends Error {
  readonly status: 404 | 409;
  readonly text: Text;

  constructor(status: 404 | 409, text: Text) {
    super(text.en);
    this.name = "Conflict";
    this.status = status;
    this.text = text;
  }
}
