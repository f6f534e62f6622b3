# frozen_string_literal: true

module ::MedicalCommunities
  # A code for somebody who reads mail at an institution. Core's `Email::Sender` would keep the address in its log of
  # mails and has no switch for that, so this one goes out by itself; and by `deliver!`, which writes no log either.
  class CodeMail < ActionMailer::Base
    # What a mail server says names the address: it must not get into an error report.
    FAILURES = [
      SystemCallError,
      IOError,
      SocketError,
      Timeout::Error,
      OpenSSL::SSL::SSLError,
      Net::SMTPAuthenticationError,
      Net::SMTPServerBusy,
      Net::SMTPSyntaxError,
      Net::SMTPFatalError,
      Net::SMTPUnknownError,
    ].freeze

    # @param address [String]
    # @param code [String]
    # @param locale [String] of whoever applies
    # @return [Boolean] whether it went out
    def self.deliver(address, code, locale)
      return false if SiteSetting.disable_emails == "yes"
      I18n.with_locale(locale) { code(address, code).message.deliver! }
      true
    rescue *FAILURES
      false
    end

    def code(address, code)
      mail(
        to: address,
        from: SiteSetting.notification_email,
        subject: I18n.t("medical_communities.institution_proof.mail.subject"),
        content_type: "text/plain; charset=UTF-8",
        body: "#{code}\n",
      )
    end
  end
end
