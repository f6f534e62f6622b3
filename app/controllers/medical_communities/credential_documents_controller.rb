# frozen_string_literal: true

module ::MedicalCommunities
  # Documents that somebody is verified with: sent, read by who may, taken back. They are no uploads of core's.
  class CredentialDocumentsController < ::ApplicationController
    include Refusing

    TYPES = {
      "jpeg" => "image/jpeg",
      "png" => "image/png",
      "webp" => "image/webp",
      "pdf" => "application/pdf",
    }.freeze
    # No cache keeps it, no browser guesses what it is or runs it, no other page shows it.
    HEADERS = {
      "Cache-Control" => "no-store",
      "X-Content-Type-Options" => "nosniff",
      "Content-Security-Policy" => "sandbox; default-src 'none'",
      "Cross-Origin-Resource-Policy" => "same-origin",
      "Referrer-Policy" => "no-referrer",
      "X-Robots-Tag" => "noindex",
    }.freeze
    MOST_SENT = 40
    MOST_READ = 120

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def create
      limit("sent", MOST_SENT)
      CredentialDocument::Store.call(
        params: {
          file: params[:file],
        },
        guardian: guardian,
      ) do |result|
        on_success { |document:| render json: { document: shape(document) } }
        on_model_not_found(:document_file) { refuse_file(:empty) }
        on_failed_policy(:acceptable) { refuse_file(result[:document_file].reason) }
        on_failure { refuse(result, "document", %i[may_apply has_room]) }
      end
    ensure
      forget_file
    end

    def show
      limit("read", MOST_READ)
      CredentialDocument::Read.call(params: { uuid: params[:uuid] }, guardian: guardian) do |result|
        on_success { |document:, bytes:| send_bytes(document, bytes) }
        on_model_not_found(:document) { raise Discourse::NotFound }
        on_failed_policy(:reason_given) { ask_for_reason(result[:document]) }
        on_model_not_found(:bytes) { refuse_file(:unreadable, 410) }
      end
    end

    # What the page of the viewer shows before anything is opened.
    def view
      document = CredentialDocument.without_content.find_by(uuid: params[:uuid])
      access = document&.access(current_user) || raise(Discourse::NotFound)
      render json: {
               document:
                 shape(document).merge(
                   application_id: document.application_id,
                   reason_needed: access == :reason,
                 ),
             }
    end

    def destroy
      CredentialDocument::Remove.call(params: { uuid: params[:uuid] }, guardian: guardian) do
        on_success { render json: success_json }
        on_model_not_found(:document) { raise Discourse::NotFound }
      end
    end

    private

    def shape(document)
      document.slice(:uuid, :format, :size, :width, :height)
    end

    def limit(what, most)
      RateLimiter.new(current_user, "medical-document-#{what}", most, 1.hour).performed!
    end

    def send_bytes(document, bytes)
      send_data bytes, type: TYPES.fetch(document.format), disposition: "attachment"
      HEADERS.each { |name, value| response.headers[name] = value }
    end

    def ask_for_reason(document)
      sentence = I18n.t("medical_communities.document.not_done.reason_given")
      extras = { reason_needed: true, application_id: document.application_id }
      render_json_error(sentence, status: 403, extras: extras)
    end

    def refuse_file(reason, status = 422)
      sentence = I18n.t("medical_communities.document.file.#{reason}")
      render json: {
               errors: [sentence],
               fields: {
                 file: sentence,
               },
               reason: reason,
             },
             status: status
    end

    # Rack wrote it to a folder of temporary files, and would leave it there until the request is over.
    def forget_file
      file = params[:file]
      file.tempfile.close! if file.respond_to?(:tempfile) && file.tempfile.respond_to?(:close!)
    end
  end
end
