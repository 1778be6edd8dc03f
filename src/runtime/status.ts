/** Whether this is the status of a final answer. */
export function isStatus(status: unknown): boolean {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Whether answers of this status have no body, even when the caller's `fetch` gives one. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205;
}
