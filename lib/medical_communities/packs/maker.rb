# frozen_string_literal: true

require "mini_racer"

module ::MedicalCommunities
  module Packs
    # Makes packs of tables, and tables of packs, with the very code that made the shipped ones (examiner/src/packing),
    # in a V8 context of its own: it is asked a few times a year, and its tables are large.
    class Maker
      FOLDER = File.expand_path("../../../examiner/data/brands", __dir__)
      SCRIPT = File.expand_path("../examiner/scripts/packing.js", __dir__)
      TABLES = %w[inn inn_names substances consensus spellings ambiguous exceptions].freeze
      LIMITS = { timeout: 30_000, max_memory: 256 * 1024 * 1024 }.freeze

      # Why there is no answer. What V8 says is left out: it may quote the table.
      class Failed < StandardError
      end

      class << self
        # @param rows [Array<Hash>] row, brand, ingredients, region, caution: as they are written
        # @param meta [Hash] id, date, regions
        # @return [Hash] {"ok" => true, "pack"} or {"ok" => false, "problems" => [{"row", "reason", …}]}
        def make(rows, meta)
          ask("makePack", rows, meta)
        end

        # @param tables [Array<String>] names of tables of a shipped pack
        # @param regions [Array<String>]
        # @return [Array<Array<String>>] brand, ingredients, regions, source, caution
        def export(tables, regions)
          ask("exportPack", tables.map { |name| table(name) }, regions)
        end

        private

        def ask(question, *arguments)
          without_forks do
            context = open
            answer = context.call("ask", question, JSON.generate(arguments))
            JSON.parse(answer)
          ensure
            context&.dispose
          end
        rescue ::MiniRacer::Error, ::MiniRacer::EvalError
          raise Failed, "The pack maker gave no answer.", cause: nil
        end

        def open
          ::MiniRacer::Context
            .new(**LIMITS)
            .tap do |context|
              context.eval(File.read(SCRIPT, encoding: Encoding::UTF_8), filename: "packing.js")
              context.eval(<<~JS)
                globalThis.ask = (question, request) =>
                  JSON.stringify(MedicalPacking[question](...JSON.parse(request)) ?? null);
              JS
              context.call(
                "ask",
                "open",
                JSON.generate([TABLES.to_h { |name| [name, table(name)] }]),
              )
            end
        end

        # See Examiner::Host.
        def without_forks(&block)
          prevents = defined?(::Pitchfork) && ::Pitchfork.respond_to?(:prevent_fork)
          prevents ? ::Pitchfork.prevent_fork(&block) : yield
        end

        def table(name)
          File.read(File.join(FOLDER, "#{name}.tsv"), encoding: Encoding::UTF_8)
        end
      end
    end
  end
end
