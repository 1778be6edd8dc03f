/* Starts Redoc, a global of the page. It loads the document from this sandbox and nothing from other hosts. */
declare const Redoc: {
  init(document: string, options: Record<string, unknown>, element: Element): void;
};

const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace';

const element = document.getElementById("reference");
if (element) {
  Redoc.init(
    "/openapi.yaml",
    {
      // The bar above does not scroll.
      scrollYOffset: ".docs-top",
      hideDownloadButtons: false,
      downloadFileName: "openapi.yaml",
      downloadDefinitionUrl: "/openapi.yaml",
      sanitize: true,
      // Search needs a worker, which the Content-Security-Policy would have to allow; there are few operations.
      disableSearch: true,
      nativeScrollbars: true,
      jsonSampleExpandLevel: 3,
      theme: {
        colors: { primary: { main: "#087a43" }, text: { primary: "#17201c", secondary: "#56605b" } },
        typography: {
          fontSize: "15px",
          fontFamily: FONT,
          headings: { fontFamily: FONT, fontWeight: "600" },
          code: { fontFamily: MONO, fontSize: "13px", color: "#9c2b22" },
          links: { color: "#0a6b3d" },
        },
        sidebar: { backgroundColor: "#f7f8f7" },
        rightPanel: { backgroundColor: "#17201c" },
      },
    },
    element,
  );
}

export {};
