# frozen_string_literal: true

require_relative "../support/community_in_browser"

# MEDICAL_WATCHED_WORDS names a file with names, a pack of them, a text and what is typed behind it; what a key costs is
# written into it, in milliseconds of the page's script, and of that what the examiner took.
RSpec.describe "Watched words and names of medicines",
               type: :system,
               if: ENV["MEDICAL_WATCHED_WORDS"].present? do
  include CommunityInBrowser

  ROUNDS = Integer(ENV.fetch("ROUNDS", "3"))

  let(:given) { JSON.parse(File.read(ENV["MEDICAL_WATCHED_WORDS"])) }
  let(:brands_alone) do
    MedicalCommunities::Preset.rules.to_h do |rule|
      [rule, rule == "brand-names/brand-name" ? "attest" : "off"]
    end
  end

  before { SiteSetting.max_post_length = 60_000 }

  def watch(action)
    WatchedWord.delete_all
    return unless action
    rows =
      given["names"].map do |word|
        {
          word: word,
          action: WatchedWord.actions[action],
          created_at: Time.now,
          updated_at: Time.now,
        }.merge(replacement: action == :replace ? "furosemide" : nil)
      end
    WatchedWord.insert_all!(rows)
  end

  # What a key costs in a category that is no community.
  def beside(action)
    watch(action)
    typing(general)
  end

  def know(packs)
    change_community(packs: packs, severities: brands_alone)
  end

  # The pack of the bench under the address of one that is shipped.
  def serve(pack)
    page.driver.with_playwright_page do |tab|
      tab.unroute("**/packs/us.js*")
      if pack
        tab.route(
          "**/packs/us.js*",
          ->(route, _) { route.fulfill(body: pack, contentType: "text/javascript") },
        )
      end
    end
  end

  # Time of the page's thread: what else the machine does is not in it.
  def script
    page.driver.with_playwright_page do |tab|
      session = tab.context.new_cdp_session(tab)
      session.send_message("Performance.enable", params: { timeDomain: "threadTicks" })
      before = script_seconds(session)
      yield
      after = script_seconds(session)
      session.detach
      (after - before) * 1000
    end
  end

  def script_seconds(session)
    metrics = session.send_message("Performance.getMetrics")["metrics"]
    metrics.find { |metric| metric["name"] == "ScriptDuration" }["value"]
  end

  # What the examiner takes of it, as the page tells observers.
  def watch_examiner
    page.execute_script(<<~JS)
      window.examined = 0;
      window.examinedBy?.disconnect();
      window.examinedBy = new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) {
          window.examined += name === "medical-communities:examining" ? duration : 0;
        }
      });
      window.examinedBy.observe({ entryTypes: ["measure"] });
    JS
  end

  # @return [Hash] milliseconds a key: `script` of the page, `examiner` of that
  def typing(place)
    begin_topic(in_category: place)
    composer.fill_title(CommunityInBrowser::TITLE)
    composer.focus
    insert(given["text"])
    sleep 4
    watch_examiner
    milliseconds =
      script do
        given["typed"].each_char do |key|
          insert(key)
          sleep 0.06
        end
        sleep 3
      end
    examined = page.evaluate_script("window.examined")
    { script: milliseconds, examiner: examined }.transform_values { _1 / given["typed"].size }
  end

  def insert(text)
    page.driver.with_playwright_page { |tab| tab.keyboard.insert_text(text) }
  end

  it "are measured by turns" do
    rounds =
      Array.new(ROUNDS) do
        serve(nil)
        core =
          { none: nil, replace: :replace, censor: :censor }.transform_values do |action|
            beside(action)
          end
        watch(nil)
        know(given["packs"])
        all = typing(category)
        serve(given["pack"].sub('"id":"bench"', '"id":"us"'))
        know(["us"])
        { **core, all: all, few: typing(category) }
      end
    File.write(ENV["MEDICAL_WATCHED_WORDS"], given.merge("figures" => rounds).to_json)
  end
end
