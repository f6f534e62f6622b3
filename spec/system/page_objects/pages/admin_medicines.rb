# frozen_string_literal: true

module PageObjects
  module Pages
    # Admin → Plugins → Medical communities → Medicines.
    class AdminMedicines < PageObjects::Pages::Base
      def visit
        page.visit("/admin/plugins/discourse-medical-communities/medicines")
        find(".medicines__packs")
        self
      end

      def pack(id)
        find(".medicines__pack[data-id='#{id}']")
      end

      def add
        # On a phone core keeps a page's buttons in a menu.
        menu = ".d-page-subheader .ellipsis-vertical, .d-page-subheader .fk-d-menu__trigger"
        find(menu, match: :first).click if page.has_css?(menu, wait: 0)
        find(".medicines__add").click
        self
      end

      def choose(table)
        file = Tempfile.new(%w[medicines .csv])
        file.binmode.write(table)
        file.close
        attach_file(file.path) { find(".medicines__form input[type='file']").click }
        self
      end

      def write(field, words)
        input(field).fill_in(with: words)
        self
      end

      def value(field)
        input(field).value
      end

      def look_through
        find(".medicines__look").click
        self
      end

      def apply
        find(".medicines__apply").click
        self
      end

      def press(id, button)
        pack(id).find(".medicines__#{button}").click
        self
      end

      # @return [String] what the browser is given
      def download(id)
        address = pack(id).find(".medicines__download")["href"]
        page.evaluate_async_script(<<~JS, address)
          const [address, done] = arguments;
          fetch(address).then((answer) => answer.text()).then(done);
        JS
      end

      # @return [Array] row and sentence of each
      def problems
        all(".medicines__problems tbody tr").map do |row|
          number, sentence = row.all("td").map { |cell| cell.text.delete("\u2068\u2069") }
          [number.to_i, sentence]
        end
      end

      def has_outcome?(words)
        has_words?(".medicines__outcome", words)
      end

      def has_news?(words)
        has_words?(".medicines__news", words)
      end

      private

      def input(field)
        find(".medicines__form .medical-field[data-field='#{field}'] input")
      end

      # Numbers and names stand between marks of direction that nobody sees.
      def has_words?(selector, words)
        page.has_css?(
          selector,
          text: /#{words.chars.map { Regexp.escape(_1) }.join("[\u2068\u2069]*")}/,
        )
      end
    end
  end
end
