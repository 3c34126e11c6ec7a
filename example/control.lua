-- Draws a gauge over the belt under the cursor. It shows how full each lane is from there to the end of the belt.

local REFRESH = 12 -- ticks between two readings; each drawing lives that long, so nothing has to be stored or cleaned up
local ITEM_LENGTH = 0.25 -- length in tiles of one item, or of one stack of items, on a lane
local MEASURED = { ["transport-belt"] = true, ["underground-belt"] = true }
local RED, YELLOW, GREEN = { 0.9, 0.2, 0.1 }, { 1, 0.8, 0.1 }, { 0.3, 0.8, 0.3 }
local BLACK, WHITE = { 0.1, 0.1, 0.1 }, { 1, 1, 1 }

local function enters_ground(belt)
  return belt.type == "underground-belt" and belt.belt_to_ground_type == "input"
end

-- Stops at splitters and where a belt is side-loaded, because lanes of several belts mix there.
local function belt_ahead(belt)
  if enters_ground(belt) then return belt.neighbours end
  local ahead = belt.belt_neighbours.outputs[1]
  if not (ahead and MEASURED[ahead.type]) then return nil end
  local bends = ahead.type == "transport-belt" and ahead.belt_shape ~= "straight"
  return (bends or ahead.direction == belt.direction) and ahead or nil
end

local function measure(belt, reach)
  local items, length, belts, seen = { 0, 0 }, { 0, 0 }, 0, {}
  while belt and belts < reach and not seen[belt.unit_number] do -- a belt may form a loop
    seen[belt.unit_number], belts = true, belts + 1
    for index = 1, enters_ground(belt) and 4 or 2 do -- 3 and 4 are the lanes in the tunnel
      local lane, line = (index - 1) % 2 + 1, belt.get_transport_line(index)
      items[lane], length[lane] = items[lane] + #line, length[lane] + line.line_length
    end
    belt = belt_ahead(belt)
  end
  local function percent(lane) return math.min(100, math.floor(100 * items[lane] * ITEM_LENGTH / length[lane])) end
  return { percent(1), percent(2) }, belts
end

local function show(player, belt)
  local function setting(name) return player.mod_settings["belt-buffer-gauge-" .. name].value end
  local function at(x, y) return { entity = belt, offset = { x, y } } end
  local function draw(kind, drawing)
    drawing.surface, drawing.players, drawing.time_to_live = belt.surface, { player }, REFRESH
    rendering[kind](drawing)
  end

  local percents, belts = measure(belt, setting("reach"))
  for lane, percent in ipairs(percents) do
    local y = lane * 0.25 - 1.1
    local colour = percent < setting("low") and RED or percent < setting("high") and YELLOW or GREEN
    draw("draw_line", { color = BLACK, width = 6, from = at(-1, y), to = at(1, y) })
    draw("draw_line", { color = colour, width = 6, from = at(-1, y), to = at(percent / 50 - 1, y) })
  end
  local text = { "belt-buffer-gauge.reading", percents[1], percents[2], belts }
  draw("draw_text", { text = text, target = at(0, -1.6), color = WHITE, alignment = "center" })
end

script.on_nth_tick(REFRESH, function()
  for _, player in pairs(game.connected_players) do
    local belt = player.selected
    if belt and MEASURED[belt.type] then show(player, belt) end
  end
end)
