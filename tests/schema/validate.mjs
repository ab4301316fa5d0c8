// usage: node validate.mjs SCHEMA.json < DOCUMENT.json
// Exit code 0 and no output when the document is valid; else 1 and one line a violation.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
if (!validate(JSON.parse(readFileSync(0, "utf8")))) {
  for (const error of validate.errors) {
    console.log(`${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  }
  process.exit(1);
}
