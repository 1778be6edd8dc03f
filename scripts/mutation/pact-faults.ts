import type { Interaction, Pact } from "./copy.js";
import { type Fault, inPact, lose, rename } from "./fault.js";

export const PACT_FAULTS: Fault[] = [
  inPact("the success status changes", (pact) => {
    signing(pact).response.status = 201;
  }),
  inPact("an error code changes", (pact) => {
    find(pact, "CONTRACT_EXISTED").response.body.content["code"] = "CONTRACT_EXISTS";
  }),
  inPact("an error status changes", (pact) => {
    find(pact, "SIGN_ERROR").response.status = 403;
  }),
  inPact("a request field is renamed", (pact) => rename(signing(pact).request.body.content, "plan_id", "planId")),
  inPact("the request body mixes the modes", (pact) => {
    signing(pact).request.body.content["sp_appid"] = "wxcbda96de0b165486";
  }),
  inPact("a required field is lost", (pact) => lose(terminating(pact).request.body.content, "termination_note")),
  inPact("the Authorization header is lost", (pact) => lose(signing(pact).request.headers, "Authorization")),
  inPact("the User-Agent header is lost", (pact) => lose(signing(pact).request.headers, "User-Agent")),
  inPact("an answer header is expected that nobody sends", (pact) => {
    signing(pact).response.headers["Wechatpay-Certificate"] = ["x"];
  }),
  inPact("the path changes", (pact) => {
    signing(pact).request.path = "/v3/papay/contracts/app-pre-entrust-sign";
  }),
  inPact("the method changes", (pact) => {
    terminating(pact).request.method = "DELETE";
  }),
  inPact("session_id is renamed", (pact) => rename(signing(pact).response.body.content, "session_id", "sessionId")),
  inPact("a field of a query is lost", (pact) => lose(querying(pact).request.query, "plan_id")),
  inPact("a field of a query is renamed", (pact) => rename(querying(pact).request.query, "appid", "app_id")),
  inPact("a number in a query becomes a word", (pact) => {
    querying(pact).request.query["plan_id"] = ["many"];
  }),
  inPact("a field of the path is as long as none may be", (pact) => {
    querying(pact).request.path += "1".repeat(64);
  }),
  inPact("an empty answer gets a body", (pact) => {
    terminating(pact).response.body = {
      content: { state: "TERMINATED" },
      contentType: "application/json",
      encoded: false,
    };
  }),
  inPact("an empty answer becomes a 200", (pact) => {
    terminating(pact).response.status = 200;
  }),
  inPact("another answer is expected", (pact) => {
    querying(pact).response.body.content["state"] = 7;
  }),
  inPact("an interaction is lost", (pact) => {
    pact.interactions = pact.interactions.filter((interaction) => interaction !== terminating(pact));
  }),
  inPact("an interaction is of nothing in the document", (pact) => {
    pact.interactions.push({ ...signing(pact), description: "createAppSigningSession: as it was" });
  }),
  inPact("another state is given", (pact) => {
    querying(pact).providerStates = [{ name: "the merchant may use auto-debit" }];
  }),
];

function signing(pact: Pact): Interaction {
  return find(pact, "createAppSigningSession: example common");
}

function querying(pact: Pact): Interaction {
  return find(pact, "getContractByOutContractCode: example common");
}

function terminating(pact: Pact): Interaction {
  return find(pact, "terminateContract: example common");
}

function find(pact: Pact, description: string): Interaction {
  const interaction = pact.interactions.find((candidate) => candidate.description.includes(description));
  if (!interaction) throw new Error(`the pact has no interaction "${description}"`);
  return interaction;
}
