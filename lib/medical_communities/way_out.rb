# frozen_string_literal: true

module ::MedicalCommunities
  # A way on which texts of communities may leave the forum, and what can be said of it. Closed is said only of what
  # the plugin closes itself, with a spec that shows it.
  class WayOut
    # `open`: words go out; `unknown`: nobody can see it from here; `partly`: closed for some communities; `closed`:
    # by the plugin, for all of them; `off`: the forum does not use it.
    STATES = %w[open unknown partly closed off].freeze

    # `setting`: the one that closes the way; `page`: where else that is done
    attr_reader :id, :setting, :page

    # @param closes [Symbol, nil] :preset – by what a community's preset says; :setting – until an administrator
    #   opens it; nil – not by the plugin
    # @param seen [Boolean] whether it can be seen from here
    # @param uses [Proc] whether the forum uses it
    def initialize(id, closes: nil, seen: true, setting: nil, page: nil, &uses)
      @id, @closes, @seen, @setting, @page = id, closes, seen, setting, page
      @uses = uses || -> { true }
      freeze
    end

    # @param communities [Array<Charter>] those whose texts stay away from others
    # @return [String]
    def state(communities)
      return "off" unless @uses.call
      return "unknown" unless @seen
      left = open_for(communities)
      return "closed" if left.empty? && communities.any?
      left.size < communities.size ? "partly" : "open"
    end

    # @return [Array<Charter>] those whose words go out here
    def open_for(communities)
      case @closes
      when :preset
        communities.reject(&:link_only?)
      when :setting
        ThirdParties.open?(id) ? communities : []
      else
        communities
      end
    end
  end
end
