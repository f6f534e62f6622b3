# frozen_string_literal: true

module ::MedicalCommunities
  # Tells people what became of their part in running a community. The address leads to the page where they answer.
  module MandateNotice
    class << self
      def asked(mandate)
        tell(mandate, :medical_mandate_asked)
      end

      def ended(mandate)
        tell(mandate, :medical_mandate_ended)
      end

      private

      def tell(mandate, message)
        return if mandate.user.nil? || mandate.community.category.nil?
        address = "#{Discourse.base_url}#{mandate.path}"
        SystemMessage.create_from_system_user(
          mandate.user,
          message,
          community: Letter.name(mandate.community),
          # With words of its own: core turns a bare address into the title of what it leads to.
          link: "[#{address}](#{address})",
        )
      end
    end
  end
end
