# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator says something of a word. It counts from the next text on.
  class DictionaryWord::Add
    include Service::Base
    include DictionaryWord::Changing

    params do
      attribute :community_id, :integer
      attribute :kind, :string
      attribute :word, :string
      attribute :ingredients
      attribute :reason, :string

      before_validation do
        self.word = DictionaryWord::Written.line(word)
        self.reason = DictionaryWord::Written.line(reason)
        self.ingredients = DictionaryWord::Written.list(ingredients)
      end

      validates :kind, inclusion: { in: DictionaryWord::KINDS }
      validates :word, presence: true, length: { maximum: DictionaryWord::LONGEST }
      validates :reason, presence: true, length: { maximum: DictionaryWord::LONGEST_REASON }
      validate :ingredients_fit

      def ingredients_fit
        fits = DictionaryWord::Written.list_fits?(ingredients)
        errors.add(:ingredients, :invalid) unless fits
      end
    end

    model :community
    policy :empowered
    policy :readable
    policy :ingredients_named
    policy :identifies_nobody
    model :found, optional: true
    policy :ingredients_known

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :lock
        policy :has_room
        model :standing, optional: true
        policy :says_nothing_else
        policy :is_new
        step :add
        step :publish
        policy :understood
      end
    end

    step :tell

    private

    def readable(params:)
      DictionaryWord::Written.readable?(params.word)
    end

    def ingredients_named(params:)
      params.kind != "add" || (params.ingredients - [Ingredients::COMBINATION]).any?
    end

    def fetch_found(params:)
      params.kind == "add" ? Ingredients.resolve(params.ingredients) : {}
    end

    def ingredients_known(params:, found:)
      return true if params.kind != "add"
      context[:unknown] = params.ingredients.find { |name| !found.key?(name) }
      context[:unknown].nil?
    end

    def has_room(community:)
      DictionaryWord.standing.where(community: community).count < DictionaryWord::MOST
    end

    def fetch_standing(community:, params:)
      DictionaryWord.standing.find_by(community: community, key: Folding.key(params.word))
    end

    def says_nothing_else(standing:, params:)
      standing.nil? || standing.kind == params.kind
    end

    def is_new(standing:)
      standing.nil?
    end

    def add(community:, params:, found:, number:, guardian:)
      context[:word] = DictionaryWord.create!(
        community: community,
        begun_in: number,
        begun_by: Actor.of(guardian.user),
        ingredients: DictionaryWord::Written.ingredients(params.ingredients, found),
        **params.slice(:kind, :word, :reason),
      )
    end
  end
end
