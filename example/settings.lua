local function setting(name, default, minimum, maximum, order)
  return {
    type = "int-setting",
    setting_type = "runtime-per-user",
    name = "belt-buffer-gauge-" .. name,
    default_value = default,
    minimum_value = minimum,
    maximum_value = maximum,
    order = order,
  }
end

data:extend({
  setting("reach", 64, 1, 256, "a"), -- belts
  setting("low", 25, 0, 100, "b"), -- per cent
  setting("high", 75, 0, 100, "c"), -- per cent
})
