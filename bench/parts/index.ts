import type { PartName } from "../settings.js";
import { bundlePart } from "./bundle.js";
import { growthPart } from "./growth.js";
import { importPart } from "./import.js";
import { installPart } from "./install.js";
import { memoryPart } from "./memory.js";
import { operationsPart } from "./operations.js";
import type { Part } from "./part.js";
import { postPart } from "./post.js";

export const PART: Record<PartName, Part> = {
  operations: operationsPart,
  post: postPart,
  import: importPart,
  bundle: bundlePart,
  install: installPart,
  memory: memoryPart,
  growth: growthPart,
};
