# frozen_string_literal: true

module ::MedicalCommunities
  # The active ingredients that our tables know. Read when they are asked for, a line at a time: nothing is kept.
  module Ingredients
    FOLDER = Engine.root.join("examiner/data/brands")
    # Others go with those that are named.
    COMBINATION = "combination"
    FARTHEST = 4
    # Packs have these between ingredients: the examiner refuses all of a community's own words when a name has one.
    UNWRITABLE = /[;@|=+]/

    class << self
      # @param names [Enumerable<String>] in any of our languages
      # @return [Hash] name => as our tables write it in English; nothing for an unknown one
      def resolve(names)
        wanted = names.uniq.group_by { |name| Folding.key(name) }
        found = wanted.fetch(COMBINATION, []).to_h { |name| [name, COMBINATION] }
        each do |inn, name|
          next if inn.match?(UNWRITABLE) || !(asked = wanted[Folding.key(name)])
          asked.each { |one| found[one] = inn if name == inn || !found.key?(one) }
        end
        found
      end

      # @param name [String] of none of them
      # @return [String, nil] the one that is written most like it
      def nearest(name)
        key = Folding.key(name)
        best = [FARTHEST, nil]
        each do |_inn, other|
          other_key = Folding.key(other)
          next if key[0] != other_key[0] || (key.size - other_key.size).abs >= best.first
          apart = DidYouMean::Levenshtein.distance(key, other_key)
          best = [apart, other] if apart < best.first
        end
        best.last
      end

      private

      # Yields the English name and one of its names, itself first.
      def each
        rows("inn") do |inn, *names|
          yield inn, inn
          names.flat_map { |name| name.to_s.split("|") }.each { |name| yield inn, name }
        end
        rows("inn_names") { |inn, _language, name| yield inn, name }
      end

      def rows(table)
        lines = File.foreach(FOLDER.join("#{table}.tsv"), chomp: true, encoding: Encoding::UTF_8)
        lines.with_index { |line, index| yield(*line.split("\t")) if index > 0 }
      end
    end
  end
end
