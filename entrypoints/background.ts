import { defineBackground } from 'wxt/utils/define-background';
import { startService } from '@/lib/service/start-service';

export default defineBackground(startService);
