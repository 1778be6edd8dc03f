import { read } from "@/lib/charges";

export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { state, charge } = await read((await params).code);
  if (state === undefined) return Response.json({ error: "there is no such subscription" }, { status: 404 });
  return Response.json({ state, months_paid: charge === "paid" ? 1 : 0 });
}
