#!/usr/bin/env bash
# Runs a command with the clock set to more than a year from now, soon after midnight in Beijing. A test that holds only near the
# day on which it was written, or only at some hours, then fails at once. Without faketime, which scripts/setup-tests.sh
# installs, the command gets the real time.
set -eu
if ! command -v faketime >/dev/null 2>&1; then
  [ -z "${CI:-}" ] || { echo "faketime is missing; scripts/setup-tests.sh installs it" >&2; exit 1; }
  echo "runs with the real time: faketime is missing"
  exec "$@"
fi
now=$(date +%s)
ahead=$((400 * 86400 - now % 86400 + 16 * 3600 + 5 * 60))
# Durations stay right, and files keep their own times.
at_another_time=(env NO_FAKE_STAT=1 faketime -m --exclude-monotonic -f "+${ahead}s")
[ "$("${at_another_time[@]}" node -p 'Math.floor(Date.now() / 1000)')" -ge $((now + ahead)) ] ||
  { echo "faketime does not move Node's clock" >&2; exit 1; }
exec "${at_another_time[@]}" "$@"
