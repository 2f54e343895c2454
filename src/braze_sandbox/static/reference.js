// The API reference, which is Swagger UI.
"use strict";

// Finds operations by path, method, name and summary. The filter of Swagger UI itself knows only namespaces.
const FilterByOperation = () => ({
  fn: {
    opsFilter: (namespaces, phrase) => {
      const wanted = phrase.toLowerCase();
      const matches = (item) =>
        [item.get("method"), item.get("path"), item.getIn(["operation", "operationId"]), item.getIn(["operation", "summary"])]
          .join(" ")
          .toLowerCase()
          .includes(wanted);
      return namespaces
        .map((namespace, name) =>
          name.toLowerCase().includes(wanted) ? namespace : namespace.update("operations", (items) => items.filter(matches)))
        .filter((namespace) => namespace.get("operations").size > 0);
    },
  },
});

const reference = SwaggerUIBundle({
  url: "/_sandbox/openapi.json",
  domNode: document.getElementById("reference"),
  plugins: [FilterByOperation],
  docExpansion: "list",
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  filter: true,
  deepLinking: true,
  validatorUrl: null,
  // Every key is valid, unless the sandbox was started with keys. Then enter one of them under "Authorize".
  onComplete: () => {
    reference.preauthorizeApiKey("apiKey", "sandbox");
    const filter = document.querySelector(".operation-filter-input");
    if (filter) filter.placeholder = "Filter by operation";
  },
  responseInterceptor: (response) => {
    if (!response.url.includes("/_sandbox/")) refresh();
    return response;
  },
});
