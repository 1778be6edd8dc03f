#!/usr/bin/env bash
# Runs a command in more than a year from now, so that a test that holds only near the day on which it was written fails at
# once, and not some day. Without faketime (scripts/setup-tests.sh installs it) it runs today.
set -eu
if ! command -v faketime >/dev/null 2>&1; then
  [ -z "${CI:-}" ] || { echo "faketime is missing; scripts/setup-tests.sh installs it" >&2; exit 1; }
  echo "runs today, as faketime is missing"
  exec "$@"
fi
# What is measured stays right, and files have their own times.
on_another_day=(env NO_FAKE_STAT=1 faketime -m --exclude-monotonic -f +400d)
today=$(date +%s)
[ "$("${on_another_day[@]}" node -p 'Math.floor(Date.now() / 1000)')" -gt $((today + 399 * 86400)) ] ||
  { echo "faketime does not move Node's clock" >&2; exit 1; }
exec "${on_another_day[@]}" "$@"
