import Home from "vitepress/dist/client/theme-default/components/VPHome.vue";
import { defineComponent, h } from "vue";

/** VitePress's front page within a `main`, by which those who hear a page find its content. Other pages have one. */
export default defineComponent({ setup: () => () => h("main", h(Home)) });
