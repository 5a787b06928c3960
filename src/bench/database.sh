# The benchmark's PostgreSQL: the one that the packaged service brings along, in a folder of its own. Sourced by run, which
# sets $folder (data), $logs, $java and $package.

psql_() { psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@"; }

# PostgreSQL refuses to run as root; the service has chosen an account when it made the folder, which goes on being it.
as_owner() {
  local owner
  owner=$(stat -c %u "$folder/data")
  if [[ $(id -u) != 0 ]]; then
    "$@"
  elif [[ $owner == 0 ]]; then
    unshare -U "$@"
  else
    setpriv --reuid="$owner" --regid="$owner" --clear-groups "$@"
  fi
}

pg_ctl_() { as_owner "$(echo "$folder"/postgresql-*/bin/pg_ctl)" -D "$folder/data" -w "$@" >>"$logs/pg_ctl.log" 2>&1; }

# Room for a million postings, statements that can be counted, data that are in memory, and nothing that starts by itself.
settings=(shared_preload_libraries=pg_stat_statements shared_buffers=1GB max_wal_size=8GB checkpoint_timeout=1h
  random_page_cost=1.1 autovacuum=off)

# Starting the service once makes the cluster, and in its database "postgres" tables and reference data.
make_cluster() {
  echo "Making a database in $folder" >&2
  mkdir -p "$folder"
  local port service
  port=$(free_port)
  "$java" -Djobgraph.embedded-database.folder="$folder" -Djobgraph.samples.enabled=false -Dquarkus.http.port="$port" \
    -jar "$package" >"$logs/first-start.log" 2>&1 &
  service=$!
  wait_for "http://127.0.0.1:$port/q/health/ready" "$service" "$logs/first-start.log"
  kill "$service"
  wait "$service" || true
  touch "$folder/complete"
}

start_database() {
  [[ -e $folder/complete ]] || make_cluster
  if [[ -e $folder/data/postmaster.pid ]]; then
    pg_ctl_ -m fast stop || true
  fi
  PGPORT=$(free_port)
  PGPASSWORD=$(<"$folder/password")
  export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=postgres PGPORT PGPASSWORD
  pg_ctl_ -l "$logs/postgresql.log" -o "-p $PGPORT $(printf -- '-c %s ' "${settings[@]}")" start || fail "PostgreSQL did not start, see $logs/postgresql.log"
  psql_ -c "alter system set pg_stat_statements.track = 'none'" -c 'select pg_reload_conf()' >/dev/null
  PG_PID=$(head -1 "$folder/data/postmaster.pid")
  export PG_PID
}

stop_database() { [[ ! -e $folder/data/postmaster.pid ]] || pg_ctl_ -m fast stop || true; }

# Makes the database postings_N unless it is there, and lets PG* point to it.
use_postings() {
  local database=postings_$1
  export PGDATABASE=postgres
  if [[ -z $(psql_ -c "select 1 from pg_database where datname = '$database'") ]]; then
    echo "Generating $1 postings" >&2
    psql_ -c 'set client_min_messages = warning' -c 'drop database if exists unfinished' -c 'create database unfinished template postgres strategy file_copy'
    psql_ -d unfinished -v postings="$1" -f "$bench/postings.sql" >/dev/null
    psql_ -d unfinished -c 'create extension pg_stat_statements'
    psql_ -c "alter database unfinished rename to $database"
  fi
  export PGDATABASE=$database
}
