# frozen_string_literal: true

# How long tasks of the page take, on a browser made as slow as a phone. What includes it includes AtTheScreen too.
module Stopwatch
  WATCH = <<~JS
    (() => {
      window.medicalTasks = { ours: [], long: [] };
      const note = (list, keep) => list.getEntries().forEach(keep);
      new PerformanceObserver((list) =>
        note(list, ({ name, duration }) => {
          const [, what] = name.split("medical-communities:");
          what && window.medicalTasks.ours.push([what, duration]);
        })
      ).observe({ type: "measure" });
      new PerformanceObserver((list) =>
        note(list, ({ duration }) => window.medicalTasks.long.push(duration))
      ).observe({ type: "longtask" });
    })()
  JS

  # @param factor [Integer] so many times slower than this machine
  def slow_down(factor)
    page.driver.with_playwright_page do |tab|
      session = tab.context.new_cdp_session(tab)
      session.send_message("Emulation.setCPUThrottlingRate", params: { rate: factor })
    end
  end

  def start_stopwatch
    page.execute_script(WATCH)
  end

  # @return [Hash] milliseconds of what happened meanwhile: "ours" by kind of task, "long" of all tasks over 50 ms
  def timing
    page.execute_script("window.medicalTasks.ours = []; window.medicalTasks.long = []")
    yield
    tasks = page.evaluate_script("window.medicalTasks")
    {
      "ours" => tasks["ours"].group_by(&:first).transform_values { |all| all.map(&:last) },
      "long" => tasks["long"],
    }
  end
end
