import { platform } from "../../shared/live.js";
import { Certificates } from "./certificates.js";
import { Merchant } from "./merchant.js";
import { Settings } from "./settings.js";

export function Keys() {
  const here = platform.value;
  if (here === null) return null;
  return (
    <div class="panels">
      {here.merchants.map((merchant) => (
        <Merchant key={`${merchant.mode} ${merchant.mchid}`} merchant={merchant} />
      ))}
      <Certificates here={here} />
      <Settings here={here} />
    </div>
  );
}
