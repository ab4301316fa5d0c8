// usage: node validate.mjs SCHEMA.json [--yaml] < DOCUMENT
// Exit code 0 and no output when the document is valid; else 1 and one line a violation.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "yaml";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ours = !schema.$schema.includes("2020-12");
// The schema of SARIF is not written for ajv's strict mode; formats are checked by its own validator.
const ajv = ours
  ? new Ajv({ allErrors: true, allowUnionTypes: true })
  : new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(schema);
const document = readFileSync(0, "utf8");
if (!validate(process.argv[3] === "--yaml" ? parse(document) : JSON.parse(document))) {
  for (const error of validate.errors) {
    console.log(`${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  }
  process.exit(1);
}
