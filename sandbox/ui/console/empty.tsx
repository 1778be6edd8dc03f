import { Icon, type IconName } from "../shared/icon.js";

/** An empty list: says what will appear in it and how. */
export function Empty({ icon, title, why }: { icon: IconName; title: string; why: string }) {
  return (
    <div class="empty">
      <Icon name={icon} size={32} />
      <p class="empty-title">{title}</p>
      <p class="muted">{why}</p>
    </div>
  );
}
