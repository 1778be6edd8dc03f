/* Checked by the compiler only: an unused `@ts-expect-error` fails the build. */
import { createMemoryStore, type KeyStore, type NotificationEvent, type WechatPayClient } from "../../src/index.js";

declare const client: WechatPayClient;
declare const event: NotificationEvent;

// event_type narrows, though new events may come later.
if (event.event_type === "PAPAY.SIGN") void event.resource.contract_id.length;
if (event.event_type === "PAPAY.TERMINATE") void event.resource.contract_termination_mode?.length;
switch (event.event_type) {
  case "PAPAY.SIGN":
  case "PAPAY.TERMINATE":
    // The fields that only one mode has tell the modes apart.
    if ("sp_mchid" in event.resource) void event.resource.sub_mchid?.length;
    else void event.resource.appid?.length;
    // Only contract_id is always present.
    // @ts-expect-error an optional field must be checked first
    void event.resource.out_contract_code.length;
    break;
  default:
    void event.event_type.toLowerCase();
    // @ts-expect-error the resource of an unknown event is unknown
    void event.resource.contract_id;
}
// @ts-expect-error the resource is unknown before event_type is checked
void event.resource.contract_id;

void client.parseNotification({ headers: { "wechatpay-serial": ["a"] }, body: new Uint8Array() });
void client.parseNotification(new Request("https://a.example"));
// @ts-expect-error a parsed body
void client.parseNotification({ headers: {}, body: { id: "1" } });

export const keyStore: KeyStore = createMemoryStore();
