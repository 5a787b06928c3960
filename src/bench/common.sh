# What the benchmarks have in common. Sourced by them.

fail() {
  echo "bench: $*" >&2
  exit 1
}

need() { command -v "$1" >/dev/null || fail "$1 is missing: $2"; }

free_port() { node -e 'const s = require("net").createServer().listen(0, () => { console.log(s.address().port); s.close() })'; }

# Waits until a server answers. Arguments: address, its process, its log, more for curl.
wait_for() {
  for _ in $(seq 600); do
    curl -sf -o /dev/null "${@:4}" "$1" && return
    kill -0 "$2" 2>/dev/null || fail "a server ended: $(tail -5 "$3")"
    sleep 0.2
  done
  fail "no answer from $1, see $3"
}

# The JDK 25 that the build uses, wherever it is.
find_java() {
  local candidate version
  for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java \
    "$HOME"/.sdkman/candidates/java/*/bin/java "$HOME"/.jdks/*/bin/java; do
    [[ -x $candidate ]] || continue
    version=$("$candidate" -version 2>&1 | sed -nE '1s/.* version "([0-9]+).*/\1/p')
    if [[ ${version:-0} -ge 25 ]]; then
      echo "$candidate"
      return
    fi
  done
  fail "a JDK 25 is missing: install one, or let JAVA_HOME name it"
}
