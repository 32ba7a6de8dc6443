#!/usr/bin/env bash
# What action.yml runs: inputs come as INPUT_*, the rest from the runner's own variables.
set -euo pipefail

lines() { printf '%s\n' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d'; }

paths=()  # filled by hand, since the bash of macOS has no mapfile
while IFS= read -r path; do paths+=("$path"); done < <(lines "$INPUT_PATHS")

reference=${INPUT_NEW_SINCE:-${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}}
arguments=(--new-since "${reference:-HEAD~1}" --fail-on "${INPUT_FAIL_ON:-major}" --output-format github)
while IFS= read -r path; do arguments+=(--against "$path"); done < <(lines "${INPUT_AGAINST:-}")
if [[ -n ${INPUT_SARIF:-} ]]; then arguments+=(--report "sarif=$INPUT_SARIF"); fi
if [[ -n ${INPUT_JUNIT:-} ]]; then arguments+=(--report "junit=$INPUT_JUNIT"); fi

exec audit gate "${arguments[@]}" -- ${paths[@]+"${paths[@]}"}
