// Generated from spec/openapi.yaml by scripts/generate. Do not edit: change the spec, then run
// `npm run generate`.
/** The heads of each column, one of which stands in the first line of a statement. */
export const STATEMENT_COLUMNS = {
  transaction_time: "交易时间|transaction time",
  appid: "公众账号ID|Official Account ID",
  mchid: "商户号|Vendor ID",
  sub_mchid: "子商户号|Sub vendor ID",
  device_id: "设备号|Device No.",
  transaction_id: "微信订单号|WeChat order No.",
  out_trade_no: "商户订单号|Vendor order No.",
  openid: "用户标识|User identifier",
  trade_type: "交易类型|transaction type",
  trade_state: "交易状态|transaction status",
  bank_type: "付款银行|payment bank",
  top_up_voucher_currency: "充值券币种|top-up voucher currency",
  top_up_voucher_amount: "充值券金额",
  coupon_currency: "优惠券币种",
  coupon_amount: "优惠券金额",
  refund_id: "微信退款单号",
  out_refund_no: "商户退款单号",
  refund_type: "退款类型",
  refund_status: "退款状态",
  description: "商品名称",
  attach: "商户数据包",
  fee: "手续费",
  fee_rate: "费率",
  currency: "标价币种",
  total: "订单金额(标价币种)",
  payer_currency: "用户支付币种",
  payer_total: "用户支付金额",
  settlement_currency: "结算币种",
  settlement_total: "应结订单金额",
  exchange_rate: "支付汇率",
  refund_exchange_rate: "退款汇率",
  refund: "申请退款金额",
  payer_refund_currency: "用户退款币种",
  payer_refund: "用户退款金额",
  settlement_refund_currency: "退款结算币种",
  settlement_refund: "退款应结订单金额",
  top_up_voucher_refund: "充值券退款金额",
  coupon_refund: "优惠券退款金额",
} as const;

/** The values of a line of a statement, as they stand in it. */
export interface StatementColumns {
  /** `交易时间`: When the order was paid, or the refund was accepted, as the file writes times. No source says in which time zone; Beijing's, as far as can be told. */
  readonly transaction_time?: string;
  /** `公众账号ID`: The appid. */
  readonly appid?: string;
  /** `商户号`: The merchant's number, or the institution's. */
  readonly mchid?: string;
  /** `子商户号`: The sub-merchant's number; of a merchant empty, or 0. */
  readonly sub_mchid?: string;
  /** `设备号`: The device. */
  readonly device_id?: string;
  /** `微信订单号`: WeChat Pay's number for the order. */
  readonly transaction_id?: string;
  /** `商户订单号`: The merchant's number for the order. */
  readonly out_trade_no?: string;
  /** `用户标识`: Who paid. */
  readonly openid?: string;
  /** `交易类型`: How it was paid; AUTH for auto-debit. */
  readonly trade_type?: string;
  /** `交易状态`: SUCCESS for an order, REFUND for a refund. */
  readonly trade_state?: string;
  /** `付款银行`: The payer's bank. */
  readonly bank_type?: string;
  /** `充值券币种`: The currency of vouchers that were paid for. */
  readonly top_up_voucher_currency?: string;
  /** `充值券金额`: What such vouchers paid. */
  readonly top_up_voucher_amount?: string;
  /** `优惠券币种`: The currency of coupons. */
  readonly coupon_currency?: string;
  /** `优惠券金额`: What coupons paid. */
  readonly coupon_amount?: string;
  /** `微信退款单号`: WeChat Pay's number for the refund. */
  readonly refund_id?: string;
  /** `商户退款单号`: The merchant's number for the refund. */
  readonly out_refund_no?: string;
  /** `退款类型`: Where the refund goes. */
  readonly refund_type?: string;
  /** `退款状态`: The state of the refund when the statement was made. PROCESSING counts as made. */
  readonly refund_status?: string;
  /** `商品名称`: The order's description. */
  readonly description?: string;
  /** `商户数据包`: The order's `attach`. */
  readonly attach?: string;
  /** `手续费`: WeChat Pay's fee. */
  readonly fee?: string;
  /** `费率`: Its rate. */
  readonly fee_rate?: string;
  /** `标价币种`: The currency of the order. */
  readonly currency?: string;
  /** `订单金额(标价币种)`: The amount of the order. */
  readonly total?: string;
  /** `用户支付币种`: The currency of the payer's wallet. */
  readonly payer_currency?: string;
  /** `用户支付金额`: What the payer paid. */
  readonly payer_total?: string;
  /** `结算币种`: The currency of the settlement. */
  readonly settlement_currency?: string;
  /** `应结订单金额`: What is settled for the order. */
  readonly settlement_total?: string;
  /** `支付汇率`: The exchange rate of the payment. */
  readonly exchange_rate?: string;
  /** `退款汇率`: The exchange rate of the refund. */
  readonly refund_exchange_rate?: string;
  /** `申请退款金额`: The refund that was asked for. */
  readonly refund?: string;
  /** `用户退款币种`: The currency in which the payer gets it back. */
  readonly payer_refund_currency?: string;
  /** `用户退款金额`: What the payer gets back. */
  readonly payer_refund?: string;
  /** `退款结算币种`: The currency in which the refund is settled. */
  readonly settlement_refund_currency?: string;
  /** `退款应结订单金额`: What is settled for the refund. */
  readonly settlement_refund?: string;
  /** `充值券退款金额`: What goes back to vouchers that were paid for. */
  readonly top_up_voucher_refund?: string;
  /** `优惠券退款金额`: What goes back to coupons. */
  readonly coupon_refund?: string;
}
