-- Posts the JSON bodies of a file (a line each) by turns, and prints a JSON line of what came back: a request whose status
-- is not 200, or whose body has errors, is counted as bad.
local requests, turn, all = {}, 0, {}
bad = 0

function setup(thread)
  table.insert(all, thread)
end

function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/json"
  for body in io.lines(args[1]) do
    table.insert(requests, wrk.format(nil, nil, nil, body))
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function response(status, headers, body)
  if status ~= 200 or body:find('"errors"', 1, true) then
    bad = bad + 1
  end
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(all) do
    failed = failed + thread:get("bad")
  end
  io.write(string.format('{"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"bad":%d}\n', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed))
end
