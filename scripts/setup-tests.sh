#!/usr/bin/env bash
# Installs what tests need and npm does not bring, from Debian's packages, where it is missing: redis-server, chromium
# (about 400 MB, unless there is Chrome), openssl, curl, faketime, Python's cryptography, and for examples/first-call Go,
# PHP with curl, and Java's compiler (about 700 MB in all). Starts no service. CHROMIUM_PATH and PYTHON name others.
set -eu
packages=""
has() { command -v "$1" >/dev/null 2>&1; }
has redis-server || packages="$packages redis-server"
[ -n "${CHROMIUM_PATH:-}" ] || has chromium || has chromium-browser || has google-chrome || packages="$packages chromium"
has openssl || packages="$packages openssl"
has curl || packages="$packages curl"
has faketime || packages="$packages faketime"
"${PYTHON:-/usr/bin/python3}" -c "import cryptography" >/dev/null 2>&1 || packages="$packages python3-cryptography"
has go || packages="$packages golang-go"
php -r 'exit(function_exists("curl_init") ? 0 : 1);' >/dev/null 2>&1 || packages="$packages php-cli php-curl"
has javac || packages="$packages default-jdk-headless"

if [ -z "$packages" ]; then
  echo "what the tests need beside npm is installed"
elif ! has apt-get; then
  echo "missing, and no apt-get to install it, so tests that need it are skipped:$packages"
else
  as_root="env"
  [ "$(id -u)" = 0 ] || as_root="sudo -n env"
  # RUNLEVEL=1 tells invoke-rc.d that services are not to be started.
  apt="$as_root DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get"
  if $apt update -q >/dev/null && $apt install -q -y --no-install-recommends $packages >/dev/null; then
    echo "installed from Debian's packages:$packages"
  else
    echo "could not be installed; as root: apt-get install$packages" >&2
    [ -z "${CI:-}" ]
  fi
fi
