# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to an author of all posts that were taken away, or are there again, and that they have not heard of: once,
  # and what went for one reason in one letter.
  class PostRemoval::Tell
    include Service::Base

    model :author

    transaction do
      step :tell_of_removals
      step :tell_of_returns
    end

    private

    def fetch_author(post:)
      User.real.find_by(id: post.user_id)
    end

    def tell_of_removals(author:)
      removals = PostRemoval.untold.of_author(author.id).includes(:post, :community).lock.to_a
      mark(removals, :told_at)
      removals
        .group_by { |one| [one.community_id, one.way, *PostRemoval::Reason.new(one).key] }
        .each_value { |same| write_of_removal(PostRemoval::Notice.new(same, author), author) }
    end

    def write_of_removal(notice, author)
      Letter.write(author, notice.letter) { notice.words }
    end

    # What is hidden as well, or gone once more, is not to be seen again.
    def tell_of_returns(author:)
      back = PostRemoval.untold_of_return.of_author(author.id).includes(:post, :community).lock.to_a
      mark(back, :restored_told_at)
      back
        .select(&:post_visible?)
        .uniq(&:post_id)
        .each { |removal| write_of_return(removal, author) }
    end

    def write_of_return(removal, author)
      Letter.write(author, :medical_post_given_back) do
        {
          community: PostRemoval::Notice.new([removal], author).community,
          link: PostRemoval::Place.new(removal, author).link,
        }
      end
    end

    def mark(removals, column)
      PostRemoval.where(id: removals.map(&:id)).update_all(column => Time.zone.now)
    end
  end
end
