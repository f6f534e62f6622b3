# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to someone about a bar: until when, why in a few words, and where to ask. The moderator's own words wait
  # behind the link.
  class Bar::Tell
    include Service::Base

    # imposed, still: also without end
    LETTERS = {
      imposed: :medical_bar_imposed,
      still: :medical_bar_still,
      lifted: :medical_bar_lifted,
      run_out: :medical_bar_run_out,
    }.freeze

    model :community
    step :write

    private

    def fetch_community(bar:)
      bar.community
    end

    def write(bar:, news:, community:)
      Letter.write(bar.user, letter(bar, news)) do
        {
          community: Letter.name(community),
          reason: I18n.t("medical_communities.bar.reasons.#{bar.reason}"),
          date: Letter.day(bar.ends_on),
          link: Letter.link(path(bar, community)),
        }
      end
    end

    # A case circle may not show itself any more to whom it barred. Asked anew: a user remembers groups that were left.
    def path(bar, community)
      if community.shown_to?(User.find(bar.user_id))
        "/communities/#{community.id}"
      else
        "/communities/my-requests"
      end
    end

    def letter(bar, news)
      ends = bar.ends_on || %i[lifted run_out].include?(news)
      ends ? LETTERS.fetch(news) : :"#{LETTERS.fetch(news)}_without_end"
    end
  end
end
