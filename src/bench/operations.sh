# The reference operations as bodies of requests, for who measures or trains the service. Sourced.

operations=$(cd "$(dirname "${BASH_SOURCE[0]}")/../test/resources/operations" && pwd)

# Sends a body and prints the answer. Arguments: address, file.
ask() { curl -sf --max-time 30 -H 'Content-Type: application/json' -H 'Accept: application/json' --data-binary "@$2" "$1"; }

# A JSON string of a file's text.
quoted() { sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' "$1" | awk '{ printf "%s\\n", $0 }'; }

# Writes the queries among them that the service answers, a file each. Arguments: address, folder.
write_operations() {
  local file name posting
  printf '{"query":"{ jobPostings(first: 1) { nodes { id } } }"}\n' >"$2/first.json"
  posting=$(ask "$1" "$2/first.json" | sed -nE 's/.*"id":"([^"]+)".*/\1/p')
  [[ -n $posting ]] || fail "there is no posting to ask for"
  for file in "$operations"/*.graphql; do
    grep -q '^query' "$file" || continue
    name=$(basename "$file" .graphql)
    printf '{"query":"%s","variables":{"id":"%s"}}\n' "$(quoted "$file")" "$posting" >"$2/$name.json"
    # Some wait for what the service does not do yet.
    if ask "$1" "$2/$name.json" | grep -q '"errors"'; then rm "$2/$name.json"; fi
  done
}
