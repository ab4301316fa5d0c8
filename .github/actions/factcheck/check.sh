#!/usr/bin/env bash
# Runs the check with what the workflow asks for. Inputs come as environment variables and are never part of a script.
set -euo pipefail

# Adds OPTION VALUE for each line that is not blank.
add_lines() {
  local line
  while IFS= read -r line; do
    if [[ -n ${line//[[:space:]]/} ]]; then
      arguments+=(${1:+"$1"} "$line")
    fi
  done <<<"$2"
}

arguments=()
add_lines "" "${FACTCHECK_CORPUS:-}"
add_lines --rules "${FACTCHECK_RULES:-}"
add_lines --fail-on "${FACTCHECK_FAIL_ON:-}"
add_lines --max-warnings "${FACTCHECK_MAX_WARNINGS:-}"
add_lines --baseline "${FACTCHECK_BASELINE:-}"
add_lines --suppressions "${FACTCHECK_SUPPRESSIONS:-}"
add_lines --report "${FACTCHECK_REPORTS:-}"
sarif=${FACTCHECK_SARIF:-factcheck.sarif}

code=0
"$RUNNER_TEMP/factcheck/factcheck" check "${arguments[@]}" \
  --report github --report "sarif=$sarif" --summary "${GITHUB_STEP_SUMMARY:-}" || code=$?
{
  echo "code=$code"
  # A name with a line end in it could set other outputs.
  echo "sarif=${sarif//$'\n'/}"
} >>"$GITHUB_OUTPUT"
exit "$code"
