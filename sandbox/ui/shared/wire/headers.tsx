import { CopyButton } from "../copy-button.js";
import { t } from "../words.js";
import { readAuthorization } from "./authorization.js";

function Value({ name, value }: { name: string; value: string }) {
  const authorization = name.toLowerCase() === "authorization" ? readAuthorization(value) : null;
  if (authorization === null) return <span class="header-value">{value}</span>;
  return (
    <span class="header-value authorization">
      <span class="parameter">{authorization.scheme}</span>
      {authorization.parameters.map(([parameter, text], index) => (
        <span class="parameter" key={parameter}>
          <span class="parameter-name">{parameter}</span>={text}
          {index < authorization.parameters.length - 1 ? "," : ""}
        </span>
      ))}
    </span>
  );
}

export function Headers({ headers, title }: { headers: readonly [name: string, value: string][]; title: string }) {
  return (
    <div class="detail-block">
      <h4>{title}</h4>
      {headers.length === 0 ? (
        <p class="muted">{t("none")}</p>
      ) : (
        <dl class="headers">
          {headers.map(([name, value], index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd>
                <Value name={name} value={value} />
                <CopyButton text={value} what={t("headerWhat", { name })} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
