# frozen_string_literal: true

require_relative "../support/community_in_browser"
require_relative "../support/stopwatch"

# MEDICAL_TYPING names a file with {"text": …, "typed": …}: long texts to measure with; the figures are written into it.
RSpec.describe "A long text in the composer", type: :system do
  include CommunityInBrowser
  include Stopwatch

  LONG_TEXT = "She walks the ward twice a day and eats well again. "

  before { SiteSetting.max_post_length = 60_000 }

  def insert(text)
    page.driver.with_playwright_page { |tab| tab.keyboard.insert_text(text) }
  end

  def paste(text)
    page.execute_script(<<~JS, text)
      const data = new DataTransfer();
      data.setData("text/plain", arguments[0]);
      document.querySelector("#reply-control .d-editor-input").dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
      );
    JS
  end

  def states_of_chip
    page.execute_script(<<~JS)
      window.chipStates = [];
      const chip = document.querySelector(".checklist-chip");
      new MutationObserver(() => window.chipStates.push(chip.dataset.state)).observe(chip, { attributes: true });
    JS
    yield
    page.evaluate_script("window.chipStates")
  end

  it "is examined piece by piece; the chip says so, then what it found" do
    begin_topic
    composer.fill_title(CommunityInBrowser::TITLE)
    composer.focus
    expect(checklist).to have_chip("1 open")
    slow_down(4)
    states =
      states_of_chip do
        insert("#{LONG_TEXT * 600} Mr John Brown takes Lasix.")
        expect(checklist).to have_chip("3 open")
      end

    expect(states.uniq).to eq(%w[loading open])
  end

  it "is examined to its end before Reply sends it" do
    begin_topic
    composer.fill_title(CommunityInBrowser::TITLE)
    composer.focus
    slow_down(4)
    page.execute_script(<<~JS, "#{LONG_TEXT * 600} Mr John Brown takes Lasix.")
      const area = document.querySelector("textarea.d-editor-input");
      area.value = arguments[0];
      area.dispatchEvent(new Event("input", { bubbles: true }));
      document.querySelector("#reply-control .btn-primary.create").click();
    JS

    expect(checklist).to be_stopped("Not sent yet. 3 open.")
    expect(Post.where(user: member)).to be_empty
  end

  describe "measured", if: ENV["MEDICAL_TYPING"].present? do
    let(:measuring) { JSON.parse(File.read(ENV["MEDICAL_TYPING"])) }
    let(:text) { measuring["text"] }

    def measure(name)
      start_stopwatch
      figures = {
        "a paste of #{text.length}" => timing { put(text) },
        "#{measuring["typed"].length} keys behind it" => timing { type(measuring["typed"]) },
      }
      empty_editor
      figures["#{text.length} in pastes of 1,000"] = timing do
        text.scan(/.{1,1000}/m) { |part| put("#{part}\n\n", 0.5) }
        sleep 4
      end
      figures.merge!(replacing(measuring["branded"])) if checklist.shown?
      File.write(
        ENV["MEDICAL_TYPING"],
        measuring.merge("figures" => (measuring["figures"] || {}).merge(name => figures)).to_json,
      )
    end

    # @return [Hash] of all brands of a post replaced by one click and taken back, on this machine as it is
    def replacing(branded)
      slow_down(1)
      empty_editor
      put(branded)
      checklist.open
      {
        "#{measuring["brands"]} brands of #{branded.length} replaced, not slowed down" =>
          timing do
            checklist.replace_brands
            sleep 4
          end,
        "and taken back" =>
          timing do
            checklist.undo
            sleep 4
          end,
      }
    end

    def empty_editor
      press("Control+a", "Delete")
      sleep 3
    end

    # Longer than anything of ours waits for rest.
    def put(text, rest = 6)
      @rich ? paste(text) : insert(text)
      sleep rest
    end

    def type(keys)
      page.driver.with_playwright_page { |tab| tab.keyboard.type(keys) }
      sleep 4
    end

    def begin_measuring(place)
      begin_topic(in_category: place)
      composer.fill_title(CommunityInBrowser::TITLE)
      slow_down(4)
      composer.focus
    end

    it "in the plain editor, by core alone" do
      begin_measuring(general)
      measure("plain, core alone")
    end

    it "in the plain editor" do
      begin_measuring(category)
      measure("plain")
    end

    context "with the rich editor" do
      before do
        use_rich_editor
        @rich = true
      end

      it "by core alone" do
        begin_measuring(general)
        measure("rich, core alone")
      end

      it "with the checklist" do
        begin_measuring(category)
        measure("rich")
      end
    end
  end
end
