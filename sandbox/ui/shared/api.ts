import type { Text } from "../../src/text.js";
import type {
  ActiveFault,
  ClockView,
  ContractView,
  Exchange,
  NotificationView,
  PhoneView,
  PlatformView,
  Problem,
  TerminationMode,
} from "../../src/views.js";

/** How the clock is to be moved: by an ISO 8601 duration, or to a time. */
export type ClockMove = { advance: string } | { to: string };

/** The sandbox said no, or nothing. */
export class Refusal extends Error {
  readonly text: Text;
  /** 0 when no answer came. */
  readonly status: number;

  constructor(text: Text, status: number) {
    super(text.en);
    this.text = text;
    this.status = status;
  }
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== "object" || value === null || !("error" in value)) return false;
  const { error } = value;
  return typeof error === "object" && error !== null && "en" in error && "zh" in error;
}

async function call<Answer>(method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<Answer> {
  const sent: RequestInit =
    body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response: Response;
  try {
    response = await fetch(path, { method, ...sent });
  } catch {
    throw new Refusal(
      { en: "The sandbox does not answer. Is it still running?", zh: "沙箱没有应答，是否仍在运行？" },
      0,
    );
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer as Answer;
  if (isProblem(answer)) throw new Refusal(answer.error, response.status);
  throw new Refusal(
    { en: `The sandbox answered ${response.status}.`, zh: `沙箱返回了 ${response.status}。` },
    response.status,
  );
}

const id = encodeURIComponent;

export const api = {
  exchange: (request: string) => call<Exchange>("GET", `/sandbox/requests/${id(request)}`),
  phone: (session: string) => call<PhoneView>("GET", `/sandbox/sessions/${id(session)}`),
  agree: (session: string) => call<PhoneView>("POST", `/sandbox/sessions/${id(session)}/agree`, {}),
  decline: (session: string) => call<PhoneView>("POST", `/sandbox/sessions/${id(session)}/decline`, {}),
  terminate: (contract: string, mode: TerminationMode) =>
    call<ContractView>("POST", `/sandbox/contracts/${id(contract)}/terminate`, { termination_mode: mode }),
  resend: (notification: string, fault: string | null) =>
    call<NotificationView>("POST", `/sandbox/notifications/${id(notification)}/resend`, { fault }),
  certificates: (action: "announce" | "rotate") =>
    call<PlatformView>("POST", "/sandbox/platform-certificates", { action }),
  clock: () => call<ClockView>("GET", "/sandbox/clock"),
  moveClock: (move: ClockMove) => call<ClockView>("POST", "/sandbox/clock", move),
  faults: (faults: readonly ActiveFault[]) => call<ActiveFault[]>("PUT", "/sandbox/faults", { faults }),
};
