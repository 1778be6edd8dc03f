import { expect, it } from "vitest";
import { answerMessage, requestMessage } from "./message.js";

const text = (message: Uint8Array) => Buffer.from(message).toString();
const request = { method: "POST", target: "/v3/a%20b?c=d&e", body: Buffer.from('{"名":"张"}') };
const signed = { timestamp: "1554208460", nonce: "593BEC0C930BF1AFEB40B4A08C8FB242" };

it("the message of a request is five lines in UTF-8, each followed by a line feed", () => {
  expect(text(requestMessage(request, signed))).toBe(
    'POST\n/v3/a%20b?c=d&e\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{"名":"张"}\n',
  );
});

it("the message of the official example equals that of its page", () => {
  const example = { method: "GET", target: "/v3/certificates", body: new Uint8Array() };
  expect(text(requestMessage(example, signed))).toBe(
    "GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n",
  );
});

it("the line feeds, BOM and other bytes of a body are unchanged", () => {
  for (const body of [Buffer.from("{}\n"), Buffer.from("\r\n"), Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0xff, 0])]) {
    const message = Buffer.from(requestMessage({ ...request, body }, signed));
    expect(message.subarray(-body.length - 1)).toEqual(Buffer.concat([body, Buffer.from("\n")]));
  }
});

it("the message of an answer is three lines, also with an empty body", () => {
  expect(text(answerMessage(Buffer.from('{"a":1}'), "1554209980", "N"))).toBe('1554209980\nN\n{"a":1}\n');
  expect(text(answerMessage(new Uint8Array(), "1554209980", "N"))).toBe("1554209980\nN\n\n");
});
