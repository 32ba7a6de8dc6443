#!/usr/bin/env bash
# What action.yml runs: inputs come as INPUT_*, the rest from the runner's own variables.
set -euo pipefail

lines() { printf '%s\n' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d'; }

mapfile -t paths < <(lines "$INPUT_PATHS")
mapfile -t witnesses < <(lines "${INPUT_AGAINST:-}")

reference=${INPUT_NEW_SINCE:-${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}}
arguments=(--new-since "${reference:-HEAD~1}" --fail-on "${INPUT_FAIL_ON:-major}" --output-format github)
for path in ${witnesses[@]+"${witnesses[@]}"}; do arguments+=(--against "$path"); done
if [[ -n ${INPUT_SARIF:-} ]]; then arguments+=(--report "sarif=$INPUT_SARIF"); fi
if [[ -n ${INPUT_JUNIT:-} ]]; then arguments+=(--report "junit=$INPUT_JUNIT"); fi

exec audit gate "${arguments[@]}" -- "${paths[@]}"
