# frozen_string_literal: true

module ::MedicalCommunities
  # What those who decide see beside a held text: what was found where, and what its author answered.
  class HeldPostReviewSerializer < ApplicationSerializer
    attributes :preset,
               :door,
               :because,
               :findings,
               :statements,
               :is_changed,
               :is_kept,
               :is_publishable,
               :is_own

    delegate :publishable?, :kept?, :reworded?, :author?, :record, to: :object, private: true

    %w[preset door because findings statements].each { |name| define_method(name) { record[name] } }

    # Other words than those that were examined: places no longer fit.
    def is_changed
      reworded?
    end

    def is_kept
      kept?
    end

    def is_publishable
      publishable?
    end

    def is_own
      author?(scope.user)
    end
  end
end
