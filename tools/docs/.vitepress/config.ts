import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import type { Navigation } from "../../../scripts/docs/navigation.js";
import { slugOf } from "../../../scripts/docs/slug.js";
import { diagrams } from "./diagrams.js";
import { tables } from "./tables.js";
import { tokenize } from "./tokenize.js";

/*
 * scripts/docs writes the pages to site/, with navigation.json, before VitePress runs. It also says where the site will stand:
 *
 * DOCS_BASE        the path of the site on its host (default /)
 * DOCS_ORIGIN      such as https://owner.github.io, for the site map (default: none is written)
 * DOCS_REPOSITORY  the address of the repository (default: no link to it)
 */
const { DOCS_BASE: base = "/", DOCS_REPOSITORY: repository, DOCS_ORIGIN: origin } = process.env;
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { guide, sdk, api, errors, translated }: Navigation = JSON.parse(
  readFileSync(file("../site/navigation.json"), "utf8"),
);

const DESCRIPTION = {
  en: "TypeScript SDK and sandbox for WeChat Pay Global auto-debit: signs every request, verifies every answer, never charges twice.",
  zh: "微信支付境外版（WeChat Pay Global）自动扣款的 TypeScript SDK 与沙箱：每个请求都签名，每个应答都验签，绝不重复扣款。",
};

const DATA = ["evidence.md", "performance.md", "changelog.md"];

const socialLinks =
  repository === undefined ? [] : [{ icon: "github" as const, link: repository, ariaLabel: "GitHub" }];

export default defineConfig({
  base,
  srcDir: "site",
  outDir: "dist",
  cacheDir: ".vitepress/cache",
  title: "wechatpay-global",
  cleanUrls: true,
  lastUpdated: false,
  ...(origin && { sitemap: { hostname: origin + base } }),
  metaChunk: true,
  head: [["link", { rel: "icon", href: `${base}favicon.svg`, type: "image/svg+xml" }]],
  markdown: {
    // Of one contrast with their backgrounds, at least 4.5 to 1.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slugOf },
    headers: { slugify: slugOf },
    toc: { slugify: slugOf },
    config: (markdown) => {
      diagrams(markdown);
      tables(markdown);
    },
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      description: DESCRIPTION.en,
      themeConfig: {
        nav: [
          { text: "Guide", link: "/start", activeMatch: "^/(?!reference/|zh/)." },
          { text: "SDK", link: "/reference/sdk/", activeMatch: "^/reference/sdk/" },
          { text: "API", link: "/reference/api/", activeMatch: "^/reference/api/" },
          { text: "Error codes", link: "/reference/errors/", activeMatch: "^/reference/errors/" },
        ],
        sidebar: { "/": guide.en, "/reference/sdk/": sdk, "/reference/api/": api.en, "/reference/errors/": errors.en },
      },
    },
    zh: {
      label: "简体中文",
      lang: "zh-Hans",
      description: DESCRIPTION.zh,
      themeConfig: {
        nav: [
          {
            text: "指南",
            link: translated.includes("/start") ? "/zh/start" : "/zh/",
            activeMatch: "^/zh/(?!reference/)",
          },
          { text: "SDK 参考（英文）", link: "/reference/sdk/" },
          { text: "API 参考", link: "/zh/reference/api/", activeMatch: "^/zh/reference/api/" },
          { text: "错误码", link: "/zh/reference/errors/", activeMatch: "^/zh/reference/errors/" },
        ],
        sidebar: { "/zh/": guide.zh, "/zh/reference/api/": api.zh, "/zh/reference/errors/": errors.zh },
        outline: { level: [2, 3], label: "本页目录" },
        docFooter: { prev: "上一页", next: "下一页" },
        darkModeSwitchLabel: "外观",
        lightModeSwitchTitle: "切换到浅色",
        darkModeSwitchTitle: "切换到深色",
        sidebarMenuLabel: "菜单",
        returnToTopLabel: "回到顶部",
        langMenuLabel: "切换语言",
        skipToContentLabel: "跳到正文",
        notFound: {
          title: "没有这个页面",
          quote: "地址可能已经改变，请用搜索查找。",
          linkLabel: "回到首页",
          linkText: "回到首页",
        },
      },
    },
  },
  themeConfig: {
    outline: { level: [2, 3] },
    socialLinks,
    // Read by theme/langs.ts.
    ...{ translated },
    search: {
      provider: "local",
      options: {
        // VitePress renders each page once more for the search, where colours are of no use. Lists of data would fill the results.
        _render: (source, env, markdown) => {
          if (DATA.includes(env.relativePath)) return "";
          markdown.options.highlight = null;
          return markdown.render(source, env);
        },
        miniSearch: {
          options: { tokenize },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                displayDetails: "显示详情",
                resetButtonTitle: "清除",
                backButtonTitle: "关闭搜索",
                noResultsText: "没有找到",
                footer: {
                  selectText: "选择",
                  selectKeyAriaLabel: "回车",
                  navigateText: "移动",
                  navigateUpKeyAriaLabel: "上",
                  navigateDownKeyAriaLabel: "下",
                  closeText: "关闭",
                  closeKeyAriaLabel: "Esc",
                },
              },
            },
          },
        },
      },
    },
  },
  vite: {
    resolve: {
      alias: [
        { find: /^.*\/composables\/langs$/, replacement: file("./theme/langs.ts") },
        { find: /^\.\/VPHome\.vue$/, replacement: file("./theme/home.ts") },
      ],
    },
    build: { chunkSizeWarningLimit: 4_000, reportCompressedSize: false },
  },
});
