import type { Card, Wallet } from "../../state/wallet.js";
import type { Text } from "../../text.js";

/** A test user with its first wallet. */
interface TestUser {
  /** The beginning of the `openid`; empty: all other users. */
  prefix: string;
  who: Text;
  wallet: Omit<Wallet, "openid">;
}

/** A million units, in the smallest unit. */
const MUCH = 100_000_000;

const DEBIT: Card = { bank_type: "CMB_DEBIT", name: "CMB debit card", ends_in: "0403", available: MUCH };
const CREDIT: Card = { bank_type: "CCB_CREDIT", name: "CCB credit card", ends_in: "8710", available: MUCH };
const HONG_KONG: Card = { bank_type: "BOCHK_DEBIT", name: "BOCHK debit card", ends_in: "2046", available: MUCH };

/** Test users, chosen by the `openid` of the signing session. Real openids of WeChat begin with o. */
export const TEST_USERS: readonly TestUser[] = [
  {
    prefix: "hk-",
    who: { en: "a Hong Kong wallet: HKD, a balance and a card", zh: "香港钱包：港币，有余额和一张银行卡" },
    wallet: { currency: "HKD", balance: MUCH, cards: [HONG_KONG], preferred: "CFT" },
  },
  {
    prefix: "card-",
    who: { en: "pays by card: no balance, two cards", zh: "用银行卡支付：无余额，有两张银行卡" },
    wallet: { currency: "CNY", balance: 0, cards: [DEBIT, CREDIT], preferred: DEBIT.bank_type },
  },
  {
    prefix: "poor-",
    who: { en: "has no money and no card", zh: "没有余额，也没有银行卡" },
    wallet: { currency: "CNY", balance: 0, cards: [], preferred: "CFT" },
  },
  {
    prefix: "",
    who: { en: "a mainland wallet: CNY, a balance and two cards", zh: "内地钱包：人民币，有余额和两张银行卡" },
    wallet: { currency: "CNY", balance: MUCH, cards: [DEBIT, CREDIT], preferred: "CFT" },
  },
];

/** The wallet of a user before the first change. */
export function initialWallet(openid: string): Wallet {
  const user = TEST_USERS.find(({ prefix }) => openid.startsWith(prefix));
  if (!user) throw new Error("the last test user must match every openid");
  return { openid, ...structuredClone(user.wallet) };
}
