-- Reserves permits in all windows of a bucket at once, after returning those of the lease before.
--
-- A window is a list of times, each with a number of permits. Permits may be used from the start of a lease until its
-- end, and are counted at its end, or at their last use once that is known. A lease may start later than now: it starts
-- as soon as enough older permits have left the window, and never before another lease that was reserved earlier, so
-- that everybody's turn comes. Times are milliseconds of this server's clock.
--
-- KEYS: a window each.
-- ARGV: permits wanted (0 to return some only), the latest start and the length of the lease; of the lease before its
--       size, how many were used, and how long ago the last; for each window its limit, its period, and the time at
--       which the lease before is counted.
-- Returns the number of permits, the time until the lease starts, and for each window the time at which it is counted.
-- Without any permits, the time is that until one is free.

local STEPS = 200 -- times in a period are told apart to this degree

local argument = {}
for i, text in ipairs(ARGV) do argument[i] = tonumber(text) end
local want, horizon, life, size, used, age = unpack(argument, 1, 6)
local clock = redis.call('TIME')
clock = clock[1] * 1000 + math.floor(clock[2] / 1000)

local function count_at(window, time, permits)
  time = math.ceil(time / window.step) * window.step
  local i = #window.times
  while i > 0 and window.times[i] > time do i = i - 1 end
  if i > 0 and window.times[i] == time then
    window.permits[i] = window.permits[i] + permits
  else
    table.insert(window.times, i + 1, time)
    table.insert(window.permits, i + 1, permits)
  end
  window.total = window.total + permits
  return time
end

local function open(packed, limit, period)
  local state = packed and cmsgpack.unpack(packed) or {shift = 0, now = 0, start = 0, times = {}, permits = {}}
  -- A clock that is set back would keep everything in the window.
  local shift = math.max(state.shift, state.now - clock)
  local window = {limit = limit, period = period, step = math.max(1, math.floor(period / STEPS)), shift = shift,
                  now = clock + shift, start = state.start, times = {}, permits = {}, total = 0}
  for i, time in ipairs(state.times) do
    if time > window.now - period and state.permits[i] > 0 then
      table.insert(window.times, time)
      table.insert(window.permits, state.permits[i])
      window.total = window.total + state.permits[i]
    end
  end
  return window
end

local function settle(window, counted)
  for i, time in ipairs(window.times) do
    if time == counted then
      local removed = math.min(size, window.permits[i])
      window.permits[i] = window.permits[i] - removed
      window.total = window.total - removed
    end
  end
  if used > 0 then count_at(window, window.now - age + 1, used) end
end

-- Returns the time until so many permits are free, and how many will be.
local function free(window, permits, earliest)
  local time = math.max(window.now + earliest, window.start)
  local left = window.limit - window.total
  for i, counted in ipairs(window.times) do
    if counted + window.period > time then
      if left >= permits then break end
      time = counted + window.period
    end
    left = left + window.permits[i]
  end
  return time - window.now, left
end

local windows = {}
for i, packed in ipairs(redis.call('MGET', unpack(KEYS))) do
  local limit, period, counted = unpack(argument, 4 + 3 * i, 6 + 3 * i)
  windows[i] = open(packed, limit, period)
  if size > 0 then settle(windows[i], counted) end
end

local function all_free(permits, earliest)
  local delay, left = earliest, permits
  for _, window in ipairs(windows) do delay = math.max(delay, (free(window, permits, earliest))) end
  for i, window in ipairs(windows) do
    local _, there = free(window, permits, delay)
    left = i == 1 and there or math.min(left, there)
  end
  return delay, left
end

local delay, granted = all_free(1, 0), 0
if want > 0 and delay <= horizon then
  local enough = all_free(want, 0)
  if enough <= delay + life then
    delay, granted = enough, want
  else
    local _, left = all_free(1, delay)
    granted = math.min(want, left)
  end
end

local reply = {granted, delay}
for i, window in ipairs(windows) do
  if granted > 0 then
    window.start = window.now + delay
    table.insert(reply, count_at(window, window.now + delay + life, granted))
  end
  local state = {shift = window.shift, now = window.now, start = window.start, times = window.times,
                 permits = window.permits}
  local kept = window.period + window.step + horizon + 2 * life
  redis.call('SET', KEYS[i], cmsgpack.pack(state), 'PX', string.format('%d', kept))
end
return reply
