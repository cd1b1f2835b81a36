# Subscribes the function app to new articles. Event Grid needs the key of the blob extension, which the app creates when it first starts with the code.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '../..')

foreach ($name in 'AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP', 'AZURE_FUNCTION_APP_NAME', 'AZURE_STORAGE_ACCOUNT_NAME', 'EVENTS_IDENTITY_NAME') {
    if (-not [Environment]::GetEnvironmentVariable($name)) {
        throw "$name is not set. azd sets it from the outputs of infra/main.bicep; without azd, set it yourself."
    }
}

if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
    throw 'The Azure CLI is not installed: https://learn.microsoft.com/cli/azure/install-azure-cli'
}

# The query returns only the length of the key, so that no key is printed or logged.
function Test-Key {
    $length = az functionapp keys list --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name $env:AZURE_FUNCTION_APP_NAME `
        --query "length(systemKeys.blobs_extension || '')" --output tsv
    return $LASTEXITCODE -eq 0 -and [int]$length -gt 0
}

Write-Host "Waiting for $env:AZURE_FUNCTION_APP_NAME to start…"
for ($tries = 1; -not (Test-Key); $tries++) {
    if ($tries -ge 40) {
        throw 'The function app has no key for blob events after ten minutes. Check in its log stream whether it starts, then run: azd hooks run postdeploy'
    }

    Start-Sleep -Seconds 15
}

az deployment group create --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name events `
    --template-file infra/events.bicep `
    --parameters functionAppName=$env:AZURE_FUNCTION_APP_NAME storageName=$env:AZURE_STORAGE_ACCOUNT_NAME identityName=$env:EVENTS_IDENTITY_NAME `
    --output none
if ($LASTEXITCODE -ne 0) { throw 'The Event Grid subscription was not created; see the error above.' }

Write-Host 'New articles are enriched from now on. Upload one:'
Write-Host "  dotnet run --no-launch-profile --project src/Enrichment.Cli -- put samples/panjshir.txt --storage https://$($env:AZURE_STORAGE_ACCOUNT_NAME).blob.core.windows.net"
