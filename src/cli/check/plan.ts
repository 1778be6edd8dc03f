import type { Step } from "../steps.js";
import {
  checkApiV3Key,
  checkCertificate,
  checkMchid,
  checkPrivateKey,
  checkPublicKey,
  checkSerialNo,
} from "./credentials.js";
import { checkCertificates, checkPinned, checkSignature } from "./download.js";
import type { Facts } from "./facts.js";
import { checkClock, checkHost, checkNearest, hostsOf } from "./host.js";
import { checkNotifyAnswer, checkNotifyConnection, checkNotifyUrl } from "./notify.js";
import { checkContractQuery, checkOrderQuery } from "./query.js";

/** All checks, in the order in which they are printed. */
export function planOf(facts: Facts): Step[] {
  const hosts = Object.entries(hostsOf(facts.settings.baseUrl));
  const hasRegions = facts.settings.baseUrl === undefined;
  const reached = hasRegions ? "nearest" : "host";
  const isPinned = facts.settings.publicKey.text !== undefined;
  return [
    ...under("Credentials", [
      { id: "mchid", title: "Merchant number", run: () => checkMchid(facts) },
      { id: "serial-no", title: "Serial number", run: () => checkSerialNo(facts) },
      { id: "private-key", title: "Private key", run: () => checkPrivateKey(facts) },
      {
        ...{ id: "certificate", title: "Merchant certificate" },
        after: ["private-key"],
        run: () => checkCertificate(facts),
      },
      { id: "apiv3-key", title: "APIv3 key", run: () => checkApiV3Key(facts) },
      {
        ...{ id: "public-key", title: "Platform public key" },
        after: ["private-key"],
        run: () => checkPublicKey(facts),
      },
    ]),
    ...under("Network", [
      ...hosts.map(([name, origin]) => ({
        ...{ id: hasRegions ? `host-${name}` : "host", title: hasRegions ? `Host ${name}` : "Host" },
        run: () => checkHost(facts, name, origin),
      })),
      ...(hasRegions ? [{ id: "nearest", title: "Nearest host", run: () => checkNearest(facts) }] : []),
      { id: "clock", title: "Clock", needs: [reached], run: () => checkClock(facts) },
    ]),
    ...under("Platform", [
      {
        ...{ id: "signature", title: "Signed request" },
        needs: ["mchid", "serial-no", "private-key", reached],
        run: () => checkSignature(facts),
      },
      {
        ...{ id: "platform-certificates", title: "Platform certificates" },
        needs: ["signature", "apiv3-key"],
        run: () => checkCertificates(facts),
      },
      ...(isPinned
        ? [
            {
              ...{ id: "public-key-in-use", title: "Platform public key" },
              needs: ["public-key", "signature"],
              run: () => checkPinned(facts),
            },
          ]
        : []),
      {
        ...{ id: "order-query", title: "Query of an order" },
        needs: ["signature", isPinned ? "public-key-in-use" : "platform-certificates"],
        after: ["platform-certificates"],
        run: () => checkOrderQuery(facts),
      },
      {
        ...{ id: "contract-query", title: "Query of a contract" },
        needs: ["signature", isPinned ? "public-key-in-use" : "platform-certificates"],
        after: ["platform-certificates"],
        run: () => checkContractQuery(facts),
      },
    ]),
    ...under("Notifications", [
      { id: "notify-url", title: "Notify URL", run: () => checkNotifyUrl(facts) },
      ...(facts.settings.notifyUrl === undefined ? [] : receiverSteps(facts)),
    ]),
  ];
}

function receiverSteps(facts: Facts): Omit<Step, "group">[] {
  return [
    {
      ...{ id: "notify-connection", title: "Notify server" },
      after: ["notify-url", "platform-certificates"],
      run: () => checkNotifyConnection(facts),
    },
    {
      ...{ id: "notify-answer", title: "Forged notification" },
      needs: ["notify-connection"],
      run: () => checkNotifyAnswer(facts),
    },
  ];
}

function under(group: string, steps: readonly Omit<Step, "group">[]): Step[] {
  return steps.map((step) => ({ ...step, group }));
}
