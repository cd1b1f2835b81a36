#!/usr/bin/env bash
# Subscribes the function app to new articles. Event Grid needs the key of the blob extension, which the app creates when it first starts with the code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

: "${AZURE_SUBSCRIPTION_ID:?is not set; azd sets it, or export it}"
: "${AZURE_RESOURCE_GROUP:?is not set; it is an output of infra/main.bicep}"
: "${AZURE_FUNCTION_APP_NAME:?is not set; it is an output of infra/main.bicep}"
: "${AZURE_STORAGE_ACCOUNT_NAME:?is not set; it is an output of infra/main.bicep}"
: "${EVENTS_IDENTITY_NAME:?is not set; it is an output of infra/main.bicep}"

if ! command -v az > /dev/null; then
  echo "The Azure CLI is not installed: https://learn.microsoft.com/cli/azure/install-azure-cli" >&2
  exit 1
fi

# The query returns only the length of the key, so that no key is printed or logged.
has_key() {
  local length
  length=$(az functionapp keys list --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME" \
    --query "length(systemKeys.blobs_extension || '')" --output tsv) && [ "${length:-0}" -gt 0 ]
}

echo "Waiting for $AZURE_FUNCTION_APP_NAME to start…"
tries=0
until has_key; do
  tries=$((tries + 1))
  if [ "$tries" -ge 40 ]; then
    echo "The function app has no key for blob events after ten minutes. Check in its log stream whether it starts, then run: azd hooks run postdeploy" >&2
    exit 1
  fi
  sleep 15
done

az deployment group create --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name events \
  --template-file infra/events.bicep \
  --parameters functionAppName="$AZURE_FUNCTION_APP_NAME" storageName="$AZURE_STORAGE_ACCOUNT_NAME" identityName="$EVENTS_IDENTITY_NAME" \
  --output none

cat << END
New articles are enriched from now on. Upload one:
  dotnet run --no-launch-profile --project src/Enrichment.Cli -- put samples/panjshir.txt --storage https://$AZURE_STORAGE_ACCOUNT_NAME.blob.core.windows.net
END
