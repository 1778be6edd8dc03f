import { useData } from "vitepress";
import { computed } from "vue";

/**
 * The links of the language menu, in the place of VitePress's own: a page that is in one language only leads to the front page
 * of the other, and not to a page that is not there.
 */
export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme } = useData();
  const homeOf = (key: string) => (key === "root" ? "/" : `/${key}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: homeOf(localeIndex.value),
  }));
  const localeLinks = computed(() => {
    const path = page.value.relativePath.slice(currentLang.value.link.length - 1);
    const address = `/${path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
    const isThere = (theme.value["translated"] as string[]).includes(address);
    return Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label }]) => ({
        text: label,
        link: correspondingLink && isThere ? `${homeOf(key).slice(0, -1)}${address}` : homeOf(key),
      }));
  });
  return { localeLinks, currentLang };
}
