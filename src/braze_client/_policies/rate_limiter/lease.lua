-- Reserves permits in all windows of a bucket at once, after returning those of the lease before.
--
-- A window is a list of times, each with a number of permits. Permits may be used from the start of a lease until its
-- end, and are counted at its end, or at their last use once that is known. A lease may start later than now: it starts
-- as soon as enough older permits have left the window, and never before another lease that was reserved earlier. Times
-- are milliseconds of this server's clock.
--
-- Permits that are used in a burst leave the window in a burst, and the fastest process could take them all again. So a
-- process that has had more than an equal part is slowed down to what the others leave, while a window is half full.
-- In long windows, where this would hold up a process whose neighbours need nothing, first come is first served.
--
-- KEYS: a window each.
-- ARGV: name of the process; permits wanted (0 to return some only), the latest start and the length of the lease; of the lease before its
--       size, how many were used, and how long ago the last; for each window its limit, its period, and the time at
--       which the lease before is counted.
-- Returns the number of permits, the time until the lease starts, and for each window the time at which it is counted.
-- Without any permits, the time is that after which to ask again.

local STEPS = 200 -- times in a period are told apart to this degree
local SHORT = 10000 -- milliseconds of the longest window in which every process gets its part
local SLACK = 1.25 -- by how much a process may exceed an equal part before it is slowed down

local process, argument = ARGV[1], {}
for i = 2, #ARGV do argument[i - 1] = tonumber(ARGV[i]) end
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
  local state = packed and cmsgpack.unpack(packed) or {shift = 0, now = 0, start = 0, times = {}, permits = {}, uses = {}}
  -- A clock that is set back would keep everything in the window.
  local shift = math.max(state.shift, state.now - clock)
  local window = {limit = limit, period = period, step = math.max(1, math.floor(period / STEPS)), shift = shift,
                  now = clock + shift, start = state.start, times = {}, permits = {}, total = 0,
                  uses = {}, processes = 0, used = 0}
  for i, time in ipairs(state.times) do
    if time > window.now - period and state.permits[i] > 0 then
      table.insert(window.times, time)
      table.insert(window.permits, state.permits[i])
      window.total = window.total + state.permits[i]
    end
  end
  -- How much each process has used lately, fading; when it asked; and when it may ask again if it used too much.
  window.own = state.uses[process] or {0, window.now, 0}
  state.uses[process] = window.own
  for name, use in pairs(period <= SHORT and state.uses or {}) do
    local age = window.now - use[2]
    if age < SHORT then
      local amount = use[1] * math.exp(-age / period)
      window.uses[name] = use
      window.processes, window.used = window.processes + 1, window.used + amount
      if name == process then use[1], use[2] = amount, window.now end
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
  window.own[1] = math.max(0, window.own[1] - size + used)
end

-- Returns the time until it is the turn of this process.
local function turn(window)
  local part = window.limit / window.processes
  if window.processes < 2 or 2 * window.total < window.limit or window.own[1] <= SLACK * part then return 0 end
  return math.max(0, math.ceil(window.own[3] - window.now))
end

local function use(window, delay, permits)
  local left = math.max(window.limit / math.max(1, window.processes), window.limit - window.used + window.own[1])
  window.start = window.now + delay
  window.own[3] = math.max(window.own[3], window.start - life) + permits * window.period / left
  window.own[1] = window.own[1] + permits
  return count_at(window, window.start + life, permits)
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

local delay, granted, pause = all_free(1, 0), 0, 0
for _, window in ipairs(windows) do pause = math.max(pause, turn(window)) end
if pause > 0 then
  delay = math.min(pause, horizon)
elseif want > 0 and delay <= horizon then
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
  if granted > 0 then table.insert(reply, use(window, delay, granted)) end
  local state = {shift = window.shift, now = window.now, start = window.start, times = window.times,
                 permits = window.permits, uses = window.uses}
  local kept = window.period + window.step + horizon + 2 * life
  redis.call('SET', KEYS[i], cmsgpack.pack(state), 'PX', string.format('%d', kept))
end
return reply
